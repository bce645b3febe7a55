/** Something that comes over the network, is awaited in several places, and may have to be asked for again. */

export type Stage = 'coming' | 'here' | 'failed';

export class Arrival<T> {
  readonly #load: () => Promise<T>;
  readonly #told = new Set<(stage: Stage) => void>();
  #stage: Stage = 'coming';
  #value: T | null = null;

  /** Asks for it at once. */
  constructor(load: () => Promise<T>) {
    this.#load = load;
    void this.#ask();
  }

  get value(): T | null {
    return this.#value;
  }

  /** Tells how it stands now and whenever that changes, until the returned function is called. */
  follow(told: (stage: Stage) => void): () => void {
    this.#told.add(told);
    told(this.#stage);
    return () => this.#told.delete(told);
  }

  /** Asks again where it failed; resolves when that is decided. */
  async retry(): Promise<Stage> {
    if (this.#stage === 'failed') {
      this.#tell('coming');
      await this.#ask();
    }
    return this.#stage;
  }

  async #ask(): Promise<void> {
    try {
      this.#value = await this.#load();
      this.#tell('here');
    } catch {
      this.#tell('failed'); // those who follow say so on the page
    }
  }

  #tell(stage: Stage): void {
    this.#stage = stage;
    this.#told.forEach((told) => told(stage));
  }
}
