import { type Drawing, isDrawing } from './jsx-runtime';

const SVG = 'http://www.w3.org/2000/svg';
const NAMES: Readonly<Record<string, string>> = { className: 'class', htmlFor: 'for' };
/** What a reader has changed since is the element's own, not its attribute's. */
const LIVE: ReadonlySet<string> = new Set(['value', 'checked']);

const shown = new WeakMap<Node, Drawing>();

/**
 * Shows drawings as the children of an element. What stands at the same place and has the same tag is changed, anything else is made
 * anew: focus, and where a slider is held, stay. The very same drawing as last time is not looked into.
 */
export function draw(place: Element, children: unknown): void {
  const wanted = flatten(children);
  wanted.forEach((child, i) => {
    const there = place.childNodes[i];
    const node = typeof child === 'string' ? drawWords(there, child) : drawElement(place, there, child);
    if (there === undefined) place.append(node);
    else if (there !== node) there.replaceWith(node);
  });
  while (place.childNodes.length > wanted.length) place.lastChild?.remove();
}

/** Runs components, down to elements and words. What is not shown leaves an empty word, so that its neighbours keep their places. */
function flatten(child: unknown): (Drawing | string)[] {
  if (Array.isArray(child)) return child.flatMap(flatten);
  if (isDrawing(child)) return typeof child.type === 'function' ? flatten(child.type(child.props)) : [child];
  return [child == null || typeof child === 'boolean' ? '' : String(child)];
}

function drawWords(there: Node | undefined, words: string): Text {
  if (!(there instanceof Text)) return new Text(words);
  if (there.data !== words) there.data = words;
  return there;
}

function drawElement(place: Element, there: Node | undefined, drawing: Drawing): Element {
  const before = there === undefined ? undefined : shown.get(there);
  const isSame = there instanceof Element && before?.type === drawing.type;
  const tag = String(drawing.type);
  const element = isSame ? there : document.createElementNS(tag === 'svg' ? SVG : place.namespaceURI, tag);
  if (isSame && before === drawing) return element;
  const given = isSame && before !== undefined ? before.props : {};
  for (const name of Object.keys({ ...given, ...drawing.props }))
    if (!LIVE.has(name)) setProp(element, name, drawing.props[name]);
  draw(element, drawing.props['children'] ?? []);
  // A choice needs its options, and a number its bounds, before it can be taken.
  for (const name of LIVE) if (name in drawing.props) setLive(element, name, drawing.props[name]);
  shown.set(element, drawing);
  return element;
}

function setProp(element: Element, name: string, value: unknown): void {
  if (name === 'children') return;
  if (name.startsWith('on')) return void Reflect.set(element, name.toLowerCase(), value);
  const attribute = NAMES[name] ?? name;
  const isOff = value == null || (value === false && !name.startsWith('aria-'));
  const text = value === true && !name.startsWith('aria-') ? '' : String(value);
  if (isOff) element.removeAttribute(attribute);
  else if (element.getAttribute(attribute) !== text) element.setAttribute(attribute, text);
}

function setLive(element: Element, name: string, value: unknown): void {
  const wanted = typeof value === 'boolean' ? value : String(value);
  if (Reflect.get(element, name) !== wanted) Reflect.set(element, name, wanted);
}
