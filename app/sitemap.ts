import { siteMap } from '@/lib/site/site-map';

export const dynamic = 'force-static';
export default siteMap;
