import assert from 'node:assert/strict';
import * as adjectives from '../../../server/core/language/lexicon/adjectives.ts';
import * as agents from '../../../server/core/language/lexicon/agents.ts';
import { AMBIGUOUS_NAMES } from '../../../server/core/language/lexicon/ambiguous-names.ts';
import { FAMILY_NAMES } from '../../../server/core/language/lexicon/family-names.ts';
import * as functionWords from '../../../server/core/language/lexicon/function-words.ts';
import { GIVEN_NAMES } from '../../../server/core/language/lexicon/given-names.ts';
import * as nouns from '../../../server/core/language/lexicon/nouns.ts';
import { PRODUCTS } from '../../../server/core/language/lexicon/products.ts';
import { VERB_CLASSES } from '../../../server/core/language/lexicon/verbs.ts';

const both = (left: ReadonlySet<string>, right: ReadonlySet<string>): readonly string[] =>
  [...left].filter((word) => right.has(word));

/** Words that two tables must not share: what would they mean? */
function check(left: ReadonlySet<string>, right: ReadonlySet<string>): void {
  assert.deepEqual(both(left, right), []);
}

suite('lexicons', () => {
  const classes = Object.entries(VERB_CLASSES);
  for (const [at, [name, lemmas]] of classes.entries()) {
    for (const [other, others] of classes.slice(at + 1))
      test(`no verb is both ${name} and ${other}`, () => {
        check(lemmas, others);
      });
  }
  test('no product is a given name', () => {
    check(PRODUCTS, GIVEN_NAMES);
  });
  test('no product is a family name', () => {
    check(PRODUCTS, FAMILY_NAMES);
  });
  test('no attacker is a role', () => {
    check(agents.ATTACKERS, agents.ROLES);
  });
  test('no one who is served is a role', () => {
    check(agents.USERS, agents.ROLES);
  });
  test('no team head is an organisation', () => {
    check(agents.TEAM_HEADS, agents.ORGANISATIONS);
  });
  test('no determiner is a preposition', () => {
    check(functionWords.DETERMINERS, functionWords.PREPOSITIONS);
  });
  test('ambiguous names are no products', () => {
    check(AMBIGUOUS_NAMES, PRODUCTS);
  });

  const tables = { ...adjectives, ...agents, ...functionWords, ...nouns, GIVEN_NAMES, FAMILY_NAMES, PRODUCTS };
  for (const [name, table] of Object.entries(tables)) {
    test(`${name} is in small letters`, () => {
      assert.deepEqual(
        [...table].filter((word) => word !== word.toLowerCase()),
        [],
      );
    });
  }
});
