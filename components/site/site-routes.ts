import { createRoutes } from '@/lib/core/links/routes';

/** The addresses of this build, with its base path, which the build sets before Next renders. */
export const routes = createRoutes(process.env['DOGEAR_BASE'] ?? '');
