import type { NextConfig } from 'next';

const config: NextConfig = {
  output: 'export',
  // The output folder of an export; Next's working folder is still .next.
  distDir: process.env['DOGEAR_OUT'] ?? '.next',
  trailingSlash: true,
  basePath: process.env['DOGEAR_BASE'] ?? '',
  images: { unoptimized: true },
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
  // `npm test` checks types; a podcaster's build need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Workers would keep all of Next's source maps in memory, only for more readable stacks.
  enablePrerenderSourceMaps: false,
  experimental: {
    // It renders and compresses every page once more for the prefetching of Next's client, which our pages do not have.
    prefetchInlining: false,
  },
};

export default config;
