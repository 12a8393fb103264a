// Typed as React's, so that components are written and checked as everywhere else.
export type { JSX } from 'react';

type Props = Readonly<Record<string, unknown>>;

/** The result of JSX in the bar: a tag or a component, and its props. draw.ts renders it. */
export interface Drawing {
  readonly type: string | ((props: Props) => unknown);
  readonly props: Props;
}

export const jsx = (type: Drawing['type'], props: Props): Drawing => ({ type, props });
export { jsx as jsxs };
export const Fragment = ({ children }: Props): unknown => children;

/** Drawings are plain objects, created only by jsx above. */
export const isDrawing = (value: unknown): value is Drawing =>
  typeof value === 'object' && value !== null && 'type' in value && 'props' in value;
