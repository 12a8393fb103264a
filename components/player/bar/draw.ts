import { type Drawing, isDrawing } from './jsx-runtime';

const SVG = 'http://www.w3.org/2000/svg';
const NAMES: Readonly<Record<string, string>> = { className: 'class', htmlFor: 'for' };
/** State that the user can change: it is in the element's property, not in its attribute. */
const LIVE_PROPERTIES: ReadonlySet<string> = new Set(['value', 'checked']);

const shown = new WeakMap<Node, Drawing>();

/**
 * Renders drawings as the children of an element. A node at the same place with the same tag is updated, any other is replaced:
 * focus and a held slider are kept. A drawing that is identical to the last one is skipped.
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

/** Runs components, down to elements and texts. A missing child leaves an empty text, so that its neighbours keep their places. */
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
    if (!LIVE_PROPERTIES.has(name)) setProp(element, name, drawing.props[name]);
  draw(element, drawing.props['children'] ?? []);
  // A select needs its options, and a range its bounds, before its value can be set.
  for (const name of LIVE_PROPERTIES)
    if (name in drawing.props) setLiveProperty(element, name, drawing.props[name]);
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

function setLiveProperty(element: Element, name: string, value: unknown): void {
  const wanted = typeof value === 'boolean' ? value : String(value);
  if (Reflect.get(element, name) !== wanted) Reflect.set(element, name, wanted);
}
