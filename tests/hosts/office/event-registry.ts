/** Which events the add-in listens to: only those are sent. */
import type { EventName } from './event-numbers.ts';

export class EventRegistry {
  readonly #counts = new Map<string, number>();

  register(event: EventName, target: string): void {
    this.#counts.set(`${event} ${target}`, this.count(event, target) + 1);
  }

  unregister(event: EventName, target: string): void {
    this.#counts.set(`${event} ${target}`, Math.max(0, this.count(event, target) - 1));
  }

  count(event: EventName, target: string): number {
    return this.#counts.get(`${event} ${target}`) ?? 0;
  }

  /** Names of the events listened to, each with its target. */
  get active(): readonly string[] {
    return [...this.#counts].filter(([, count]) => count > 0).map(([name]) => name);
  }
}
