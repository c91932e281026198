import type { PassageRef, Span } from "#lib/engine/types.ts";
import { readPassage } from "./address.ts";
import type { SideBySideModel } from "./model.ts";
import { passageKey } from "./passageKey.ts";

export type Chosen = { readonly place: string; readonly key: string; readonly ref: PassageRef };
export type Role = "chosen" | "partner" | "none";

const NONE: ReadonlySet<number> = new Set();

/**
 * What the reader has chosen, found and can see. A store outside React's state: a choice redraws the few passages that
 * it concerns, not a thousand.
 */
export class Reader {
  #listeners = new Set<() => void>();
  #model: SideBySideModel;
  #chosen: Chosen | null = null;
  #partners: ReadonlySet<string> = new Set();
  /** Per column, the one place that Tab reaches. */
  #stops = new Map<string, string>();
  #active: string;
  #found: ReadonlyMap<string, readonly Span[]> = new Map();
  #seen: ReadonlyMap<string, ReadonlySet<number>> = new Map();

  constructor(model: SideBySideModel) {
    this.#model = model;
    this.#active = model.address.passage?.statement ?? model.columns[0]?.id ?? "";
    this.#setChosen(model.address.passage ? this.placeOf(model.address.passage) : null);
    this.#resetStops();
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };
  #tell() {
    for (const listener of this.#listeners) listener();
  }

  /** Takes another choice of columns or order; what was chosen stays chosen where it is still there. */
  load(model: SideBySideModel) {
    if (model === this.#model) return;
    this.#model = model;
    const ref = this.#chosen?.ref;
    this.#setChosen(ref && model.columns.some(({ id }) => id === ref.statement) ? this.placeOf(ref) : null);
    if (!model.columns.some(({ id }) => id === this.#active)) this.#active = model.columns[0]?.id ?? "";
    this.#resetStops();
    this.#tell();
  }

  #resetStops() {
    this.#stops = new Map(
      Object.entries(this.#model.walks.columns).flatMap(([id, places]) =>
        places[0] === undefined ? [] : [[id, places[0]]],
      ),
    );
    if (this.#chosen) this.#stops.set(this.#chosen.ref.statement, this.#chosen.place);
  }

  /** Where a passage first stands on the screen. */
  placeOf(ref: PassageRef): string {
    const key = passageKey(ref);
    const places = this.#model.walks.columns[ref.statement] ?? [];
    return places.find((place) => place === key || place.endsWith(`/${key}`)) ?? key;
  }

  refOf(place: string): PassageRef | null {
    return readPassage(this.#model.address.order === "topic" ? place.slice(place.indexOf("/") + 1) : place);
  }

  #setChosen(place: string | null) {
    const ref = place === null ? null : this.refOf(place);
    this.#chosen = place !== null && ref ? { place, ref, key: passageKey(ref) } : null;
    const partners = this.#chosen ? (this.#model.partners[this.#chosen.key] ?? []) : [];
    this.#partners = new Set(partners.map(({ at }) => passageKey(at)));
  }

  choose(place: string | null) {
    this.#setChosen(place);
    if (this.#chosen) {
      this.#stops.set(this.#chosen.ref.statement, this.#chosen.place);
      this.#active = this.#chosen.ref.statement;
    }
    this.#tell();
  }

  /** Lets Tab return to this place. */
  stopAt(place: string) {
    const ref = this.refOf(place);
    if (!ref || this.#stops.get(ref.statement) === place) return;
    this.#stops.set(ref.statement, place);
    this.#tell();
  }

  activate(statement: string) {
    this.#active = statement;
    this.#tell();
  }

  setFound(found: ReadonlyMap<string, readonly Span[]>) {
    this.#found = found;
    this.#tell();
  }

  setSeen(seen: ReadonlyMap<string, ReadonlySet<number>>) {
    this.#seen = seen;
    this.#tell();
  }

  chosen = () => this.#chosen;
  active = () => this.#active;
  seen = (statement: string) => this.#seen.get(statement) ?? NONE;
  found = (key: string) => this.#found.get(key);
  isStop = (statement: string, place: string) => this.#stops.get(statement) === place;
  roleOf = (key: string): Role =>
    this.#chosen?.key === key ? "chosen" : this.#partners.has(key) ? "partner" : "none";
}
