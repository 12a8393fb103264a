import { NotFoundView } from '@/components/site/not-found-view';

export const metadata = {
  title: 'Not here',
  description: 'This address leads to no page. Search for the moment instead.',
};

export default function NotFoundPage() {
  return <NotFoundView />;
}
