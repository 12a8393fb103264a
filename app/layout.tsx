import localFont from 'next/font/local';
import type { ReactNode } from 'react';
import built from '@/.dogear/build.json';
import { PageFrame } from '@/components/site/page-frame';
import { routes } from '@/components/site/site-routes';
import { siteFacts } from '@/lib/site/library/site-library';
import { siteWays } from '@/lib/site/library/site-ways';
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

export const metadata = {
  icons: {
    icon: { url: routes.file('icon.svg'), type: 'image/svg+xml', sizes: 'any' },
    apple: { url: routes.file('apple-touch-icon.png'), type: 'image/png', sizes: '180x180' },
  },
};

export const viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf6ed' },
    { media: '(prefers-color-scheme: dark)', color: '#13151a' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { name, description } = await siteFacts();
  return (
    // The theme script marks <html> before React looks at it in development.
    <html lang="en" className={`${newsreader.variable} ${instrument.variable}`} suppressHydrationWarning>
      <head>
        <script src={routes.file(`islands/${built.theme}`)} />
        <script type="module" src={routes.file(`islands/${built.loader}`)} />
      </head>
      <body data-content={built.stamp}>
        <PageFrame name={name} description={description} ways={await siteWays()}>
          {children}
        </PageFrame>
      </body>
    </html>
  );
}
