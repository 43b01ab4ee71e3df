import { daysLater, mondayOf } from './days.ts';

/** A week, by its Monday, and how many stories came out in it. */
export interface WeekOfStories {
  readonly monday: string;
  readonly stories: number;
}

/** The weeks of a plot, the earliest first, and how many stories came out before them. */
export interface StoriesByWeek {
  readonly weeks: readonly WeekOfStories[];
  readonly before: number;
}

const weeksShown = 52;

/**
 * Stories by week, of the year up to today. A newsroom that published nothing in it is shown the year up
 * to its newest story.
 *
 * @param days on which stories came out, in the newsroom’s zone: `2026-11-23`
 * @param today in the same zone
 */
export function storiesByWeek(days: readonly string[], today: string): StoriesByWeek {
  const counts = new Map<string, number>();
  for (const day of days) counts.set(mondayOf(day), (counts.get(mondayOf(day)) ?? 0) + 1);
  const newest = [...counts.keys()].sort().at(-1);
  if (newest === undefined) return { weeks: [], before: 0 };
  const yearAgo = daysLater(mondayOf(today), -7 * (weeksShown - 1));
  const last = newest < yearAgo ? newest : mondayOf(today);
  const weeks = Array.from({ length: weeksShown }, (_, index) => {
    const monday = daysLater(last, -7 * (weeksShown - 1 - index));
    return { monday, stories: counts.get(monday) ?? 0 };
  });
  const inWeeks = weeks.reduce((all, { stories }) => all + stories, 0);
  return { weeks, before: days.length - inWeeks };
}
