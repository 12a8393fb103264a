import { siteAddress, siteRoutes } from '@/lib/site/library/site-library';

/** The content of robots.txt (RFC 9309): everything is allowed, with the sitemap if the origin is known. */
export function robots() {
  const { origin } = siteAddress();
  const rules = { userAgent: '*', allow: '/' };
  return origin === '' ? { rules } : { rules, sitemap: `${origin}${siteRoutes().file('sitemap.xml')}` };
}
