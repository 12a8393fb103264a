import localFont from 'next/font/local';
import type { ReactNode } from 'react';
import { PageFrame } from '@/components/site/page-frame';
import { siteFrame, siteMetadata } from '@/lib/site/site-frame';
import './globals.css';

const newsreader = localFont({
  src: '../.dogear/fonts/newsreader.woff2',
  variable: '--font-newsreader',
  weight: '400',
  adjustFontFallback: 'Times New Roman',
});

const instrument = localFont({
  src: '../.dogear/fonts/instrument-sans.woff2',
  variable: '--font-instrument',
  weight: '400 700',
  adjustFontFallback: 'Arial',
});

export const metadata = siteMetadata;

export const viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf6ed' },
    { media: '(prefers-color-scheme: dark)', color: '#13151a' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { theme, loader, stamp, ...frame } = await siteFrame();
  return (
    // The theme script marks <html> before React looks at it in development.
    <html lang="en" className={`${newsreader.variable} ${instrument.variable}`} suppressHydrationWarning>
      <head>
        <script src={theme} />
        <script type="module" src={loader} />
      </head>
      <body data-content={stamp}>
        <PageFrame {...frame}>{children}</PageFrame>
      </body>
    </html>
  );
}
