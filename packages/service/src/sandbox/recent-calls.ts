import type { ShownCall } from '@botrules/channel';

/** What a sandbox was sent lately, for those who wait for the answer to a click. */
export class RecentCalls {
  readonly #calls: { readonly call: ShownCall; readonly person: string | undefined }[] = [];
  #count = 0;

  add({ path, body, refused, dropped }: ShownCall, person: string | undefined): void {
    this.#calls.push({ call: { path, body, refused, dropped }, person });
    this.#count++;
    if (this.#calls.length > 1000) this.#calls.shift();
  }

  /** The calls to these people behind the first `after` of all, with refused calls to nobody; and how many calls there were in all. */
  since(
    after: number,
    people: readonly unknown[],
  ): { readonly calls: readonly ShownCall[]; count: number } {
    const fresh = this.#calls.slice(Math.max(0, this.#calls.length - (this.#count - after)));
    const theirs = fresh.filter(({ call, person }) =>
      person === undefined ? call.refused !== undefined : people.includes(person),
    );
    return { calls: theirs.map(({ call }) => call), count: this.#count };
  }
}
