/** A message, in whatever language. */

/** A message with what to do next. */
export interface MessageWords {
  readonly title: string;
  readonly body: string;
}
