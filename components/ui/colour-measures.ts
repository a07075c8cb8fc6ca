type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

export const sights = ["common", "protan", "deutan", "tritan"] as const;
export type Sight = (typeof sights)[number];

// Full loss of one cone in linear sRGB: Machado, Oliveira & Fernandes 2009, severity 1.0.
const cones: Record<Sight, Matrix> = {
  common: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const toCones: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const toOklab: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

/** Contrast of two `#rrggbb` colours as WCAG 2.2 defines it, from 1 to 21. Throws on anything else. */
export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

/** Where a colour lies in OKLab for a kind of sight (Ottosson 2020). */
export function seenBy(sight: Sight, colour: string): Triple {
  const [red, green, blue] = times(cones[sight], linear(colour));
  const [l, m, s] = times(toCones, [Math.max(0, red), Math.max(0, green), Math.max(0, blue)]);
  return times(toOklab, [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)]);
}

export function distance(one: Triple, other: Triple): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

function luminance(colour: string): number {
  const [red, green, blue] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(colour: string): Triple {
  if (!/^#[\da-f]{6}$/.test(colour)) throw new Error(`Not a colour: "${colour}"`);
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function times(matrix: Matrix, [x, y, z]: Triple): Triple {
  const row = (at: 0 | 1 | 2) => matrix[at][0] * x + matrix[at][1] * y + matrix[at][2] * z;
  return [row(0), row(1), row(2)];
}
