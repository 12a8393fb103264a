import { routes } from '@/components/site/site-routes';
import { siteAddress } from '@/lib/site/library/site-library';

export const dynamic = 'force-static';

export default function robots() {
  const { origin } = siteAddress();
  const rules = { userAgent: '*', allow: '/' };
  return origin === '' ? { rules } : { rules, sitemap: `${origin}${routes.file('sitemap.xml')}` };
}
