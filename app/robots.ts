import { robots } from '@/lib/site/robots';

export const dynamic = 'force-static';
export default robots;
