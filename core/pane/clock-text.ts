/** Times of day as a field for them holds them: `09:30`. */

export function clockText(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Minutes since midnight; null for a field that was left blank. */
export function readClock(text: string): number | null {
  const [, hours = '', minutes = ''] = /^(\d{2}):(\d{2})/.exec(text) ?? [];
  return hours === '' ? null : Number(hours) * 60 + Number(minutes);
}
