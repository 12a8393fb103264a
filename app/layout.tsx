import built from '@/.dogear/build.json';
import type { ReactNode } from 'react';
import './globals.css';

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <head>
        <script src={`/islands/${built.theme}`} />
        <script type="module" src={`/islands/${built.loader}`} />
      </head>
      <body>{children}</body>
    </html>
  );
}
