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
};

export default config;
