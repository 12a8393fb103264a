import { createRoutes } from '@/lib/core/links/routes';

/** The addresses of this build, base path included; set by the build before Next renders. */
export const routes = createRoutes(process.env['DOGEAR_BASE'] ?? '');
