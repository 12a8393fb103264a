import { siteAddress, siteRoutes } from '@/lib/site/library/site-library';

/** What robots.txt says (RFC 9309): all may be read, and where the sitemap is if the origin is known. */
export function robots() {
  const { origin } = siteAddress();
  const rules = { userAgent: '*', allow: '/' };
  return origin === '' ? { rules } : { rules, sitemap: `${origin}${siteRoutes().file('sitemap.xml')}` };
}
