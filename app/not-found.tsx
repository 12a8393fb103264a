import { NotFoundView } from '@/components/site/not-found-view';

export const metadata = {
  title: 'Not here',
  description: 'There is no page at this address. Search for the moment instead.',
};

export default function NotFoundPage() {
  return <NotFoundView />;
}
