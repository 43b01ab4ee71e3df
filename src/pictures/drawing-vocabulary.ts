/** Elements of SVG that draw, or that those refer to. */
const elements: ReadonlySet<string> = new Set(
  `svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan
  textPath image switch marker pattern mask clipPath linearGradient radialGradient stop style filter
  feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting
  feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
  feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting
  feSpotLight feTile feTurbulence`.split(/\s+/u),
);

/** Attributes that say how something is drawn. */
const attributes: ReadonlySet<string> = new Set(
  `id class style transform viewBox preserveAspectRatio width height x y x1 y1 x2 y2 cx cy r rx ry
  fx fy fr dx dy rotate d points pathLength href xlink:href lang xml:lang xml:space role aria-label
  aria-labelledby aria-describedby aria-hidden version
  fill fill-opacity fill-rule stroke stroke-dasharray stroke-dashoffset stroke-linecap
  stroke-linejoin stroke-miterlimit stroke-opacity stroke-width opacity color visibility display
  overflow clip-path clip-rule mask filter marker-start marker-mid marker-end paint-order
  vector-effect shape-rendering text-rendering image-rendering color-interpolation
  color-interpolation-filters mix-blend-mode isolation transform-origin
  font-family font-size font-size-adjust font-stretch font-style font-variant font-weight
  text-anchor text-decoration textLength lengthAdjust letter-spacing word-spacing writing-mode
  direction unicode-bidi dominant-baseline alignment-baseline baseline-shift startOffset method
  spacing side systemLanguage
  gradientUnits gradientTransform spreadMethod offset stop-color stop-opacity patternUnits
  patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits mask-type
  markerUnits markerWidth markerHeight refX refY orient
  filterUnits primitiveUnits in in2 result mode type values tableValues slope intercept amplitude
  exponent operator k1 k2 k3 k4 order kernelMatrix divisor bias targetX targetY edgeMode
  preserveAlpha surfaceScale diffuseConstant specularConstant specularExponent kernelUnitLength
  scale xChannelSelector yChannelSelector flood-color flood-opacity lighting-color stdDeviation
  radius baseFrequency numOctaves seed stitchTiles azimuth elevation z pointsAtX pointsAtY
  pointsAtZ limitingConeAngle`.split(/\s+/u),
);

/** Whether an element draws, or is referred to by what does. */
export function isDrawingElement(name: string): boolean {
  return elements.has(name);
}

/** Whether an attribute may stand: it says how something is drawn, and loads nothing. */
export function isDrawingAttribute(element: string, name: string, value: string): boolean {
  if (!attributes.has(name)) return false;
  if (name === 'href' || name === 'xlink:href') return isHarmlessReference(element, value);
  return isHarmlessStyle(value);
}

/**
 * Whether a style, or the value of an attribute, loads nothing: every `url()` names something in
 * the drawing itself. Escapes, in which a `url()` could hide, are not taken apart but refused.
 */
export function isHarmlessStyle(style: string): boolean {
  const withoutOwn = style.replace(/url\(\s*(["']?)#[^"'()\\]*\1\s*\)/giu, '');
  return !/url\s*\(|image-set\s*\(|@import|@font-face|expression\s*\(|[\w-]+script:|\\/iu.test(
    withoutOwn,
  );
}

/** A place in the drawing; for a picture in it, also the bytes themselves. */
function isHarmlessReference(element: string, value: string): boolean {
  if (/^#[^\s]*$/u.test(value.trim())) return true;
  return (
    element === 'image' && /^data:image\/(?:png|jpeg|gif|webp|avif);base64,/iu.test(value.trim())
  );
}
