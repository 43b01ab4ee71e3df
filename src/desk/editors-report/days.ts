/** A day in milliseconds. */
export const dayLength = 86_400_000;

/** The Monday of the week of a day, both as `2026-11-23`. */
export function mondayOf(day: string): string {
  const instant = Date.parse(`${day}T00:00:00Z`);
  const sinceMonday = (new Date(instant).getUTCDay() + 6) % 7;
  return dayOf(instant - sinceMonday * dayLength);
}

/** The day that is so many days later, or earlier if negative. */
export function daysLater(day: string, days: number): string {
  return dayOf(Date.parse(`${day}T00:00:00Z`) + days * dayLength);
}

/** How many days lie between two days; negative if the other is the earlier one. */
export function daysBetween(day: string, other: string): number {
  return (Date.parse(`${other}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`)) / dayLength;
}

function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
