/** A typed array that grows as numbers are added to it. */

export class GrowingArray {
  private numbers: Int32Array;
  length = 0;

  constructor(capacity: number) {
    this.numbers = new Int32Array(Math.max(capacity, 16));
  }

  push(value: number): void {
    if (this.length === this.numbers.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.numbers[this.length] = value;
    this.length += 1;
  }

  /** What has been added so far; to be asked for again after the next addition. */
  values(): Int32Array {
    return this.numbers.subarray(0, this.length);
  }
}
