/** An observable state. */
export interface Store<State> {
  readonly state: () => State;
  readonly subscribe: (listener: () => void) => () => void;
  readonly change: (next: Partial<State>) => void;
}

/** Creates a store; `change` replaces fields and notifies listeners synchronously. */
export function createStore<State extends object>(first: State): Store<State> {
  const listeners = new Set<() => void>();
  let state = first;
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (next) => {
      state = { ...state, ...next };
      for (const listener of listeners) listener();
    },
  };
}
