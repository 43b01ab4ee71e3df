import { isScalar, type Pair, type YAMLMap } from 'yaml';

type PairsByKey = ReadonlyMap<string, Pair>;

const known = new WeakMap<YAMLMap, PairsByKey>();

/**
 * The first pair of a YAML map that has a key, if there is one. The map is gone through once, however
 * often it is asked, so that a map in which every key is wrong is not gone through for each of them.
 */
export function pairOfKey(map: YAMLMap, key: string): Pair | undefined {
  const pairs = known.get(map) ?? pairsByKey(map);
  known.set(map, pairs);
  return pairs.get(key);
}

function pairsByKey(map: YAMLMap): PairsByKey {
  const pairs = new Map<string, Pair>();
  for (const pair of map.items) {
    if (!isScalar(pair.key)) continue;
    const key = String(pair.key.value);
    if (!pairs.has(key)) pairs.set(key, pair);
  }
  return pairs;
}
