/**
 * Articles of the Code général des collectivités territoriales that are cited so often by number alone that no
 * other code is meant. Articles that another code of local life numbers alike are left out (L1111-6: santé publique;
 * L2113-7: commande publique). Source: the CGCT as in force in 2026, and its uses in délibérations.
 */
const NUMBERS =
  "L1511-2 L1511-3 L1612-2 L1612-12 L1612-15 L2121-2 L2121-2-1 L2121-7 L2121-8 L2121-10 L2121-11 L2121-12 L2121-14 " +
  "L2121-15 L2121-17 L2121-18 L2121-20 L2121-21 L2121-23 L2121-24 L2121-25 L2121-29 L2121-31 L2121-33 L2122-17 " +
  "L2122-18 L2122-21 L2122-22 L2122-23 L2122-29 L2131-1 L2131-2 L2131-3 L2131-6 L2131-11 L3121-9 L3121-13 L3121-14 L3121-15 " +
  "L3121-16 L3121-17 L3121-18 L3121-19 L3121-22 L3122-1 L3122-5 L3131-1 L4132-8 L4132-9-1 L4132-12 L4132-13 L4132-14 " +
  "L4132-15 L4132-16 L4132-17 L4132-18 L4133-1 L4133-5 L4141-1 L5211-1 L5211-5 L5211-6 L5211-6-1 L5211-6-2 L5211-10 " +
  "L5211-11 L5211-11-1 L5211-12 L5211-40-2 L5212-7 L5217-4 L5711-1 L5721-1 R2121-7 R2121-9 R2121-10 R2131-1 R5211-2";

/** In the form « L2121-20 ». L2541-1 to L2541-25 hold the rules of Alsace-Moselle. */
export const CGCT_ARTICLES: ReadonlySet<string> = new Set([
  ...NUMBERS.split(" "),
  ...Array.from({ length: 25 }, (_, index) => `L2541-${index + 1}`),
]);
