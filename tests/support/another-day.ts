// Loaded before a program, this moves its clock by more than a year: what it makes must not depend on the day.
const [Real, ahead] = [Date, 400 * 24 * 60 * 60 * 1000];

globalThis.Date = new Proxy(Real, {
  construct: (target, given) => Reflect.construct(target, given.length === 0 ? [Real.now() + ahead] : given) as Date,
  apply: () => new Real(Real.now() + ahead).toString(),
  get: (target, name) => (name === 'now' ? () => Real.now() + ahead : (Reflect.get(target, name) as unknown)),
});
