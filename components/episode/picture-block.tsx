import { routes } from '@/components/site/site-routes';
import type { ImageBlock } from '@/lib/core/model/summary';

/** A picture of the site; a path that leads outside of it is shown as its text. */
export function PictureBlock({ src, alt }: Pick<ImageBlock, 'src' | 'alt'>) {
  const path = src.replace(/^\.?\/+/, '');
  if (/(?:^|[\\/])\.\.(?:[\\/]|$)/.test(path)) return <p className="my-3">{alt === '' ? src : alt}</p>;
  return (
    <p className="my-4">
      {/* biome-ignore lint/performance/noImgElement: a static site has no server that resizes pictures. */}
      <img src={routes.file(path)} alt={alt} loading="lazy" decoding="async" className="h-auto max-w-full" />
    </p>
  );
}
