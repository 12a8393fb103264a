import type { NextConfig } from 'next';

const config: NextConfig = {
  output: 'export',
  // In an export this is where the pages go; Next's own working folder stays .next.
  distDir: process.env['DOGEAR_OUT'] ?? '.next',
  trailingSlash: true,
  basePath: process.env['DOGEAR_BASE'] ?? '',
  images: { unoptimized: true },
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
  // `npm test` checks types; a podcaster's build need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Workers would keep the source maps of all of Next in memory for the sake of prettier stacks.
  enablePrerenderSourceMaps: false,
  experimental: {
    // Renders and compresses every page once more, to tell Next's own client what to fetch ahead; no page of ours has that client.
    prefetchInlining: false,
  },
};

export default config;
