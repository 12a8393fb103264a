/** The first touch of a list's controls fetches what filters and sorts it. */
export function listenForLists(): void {
  const controls = document.querySelector<HTMLElement>('[data-filter-lists]');
  const wake = async (event: Event): Promise<void> => {
    if (controls === null || controls.dataset['awake'] === '') return;
    controls.dataset['awake'] = '';
    (await import('@/components/topic/topic-filter.island')).filterTopics(controls, event.target);
  };
  controls?.addEventListener('focusin', wake);
  controls?.addEventListener('click', wake);
}
