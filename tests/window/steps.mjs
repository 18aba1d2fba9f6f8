// Walks are lists of steps. A step that fails ends its walk, not the others,
// and leaves a picture and what the page said.
//
// Several walks go on at once, on a machine that may have two cores. One that
// fails is walked once more when the others are done, alone: what was only slow
// succeeds then, and is told all the same; what is wrong fails again.

/** All that failed, over all walks. */
export const failures = [];

/** What failed beside the others, and succeeded alone. */
const unsteady = [];

/** The walks that failed, to be walked again. */
const again = [];

const seconds = (from) => `${((Date.now() - from) / 1000).toFixed(1)} s`;

/**
 * Runs a walk. `about` gets `step(name, act)` and `using(program)`, which names
 * the program that a picture is taken of when a step fails.
 */
export async function walk(title, about) {
  const failure = await walked(title, about);
  if (failure) again.push({ title, about, failure });
}

/** Walks once more, one after the other, whatever failed. */
export async function walkAgain() {
  for (const { title, about, failure } of again.splice(0)) {
    console.log(`${title}: once more, alone`);
    const second = await walked(title, about);
    if (second) failures.push(failure, second);
    else unsteady.push(failure);
  }
}

/** What went wrong in a walk, if anything did. */
async function walked(title, about) {
  const from = Date.now();
  const programs = [];
  let at = "its beginning";
  const step = async (name, act) => {
    const began = Date.now();
    at = name;
    const result = await act();
    console.log(`${title}: ${name} (${seconds(began)})`);
    return result;
  };
  const using = (program) => {
    programs.push(program);
    return program;
  };
  try {
    await about(step, using);
    console.log(`${title}: done (${seconds(from)})`);
    return undefined;
  } catch (error) {
    console.log(`${title}: ${at}: FAILED (${seconds(from)})`);
    const program = programs.at(-1);
    const said = program ? await last(program, `failed-${title}-${at}`) : "";
    return `${title}, ${at}: ${error.stack ?? error}\n${said}`;
  } finally {
    for (const program of programs) await program.close();
  }
}

async function last(program, name) {
  const file = name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  try {
    await program.screenshot(file);
    return `The page (${file}.png):\n${await program.outline()}`;
  } catch (error) {
    return `There is no picture: ${error.message}. The program said: ${program.said.slice(-2000)}`;
  }
}

/** Notes a fault and goes on. */
export function fault(text) {
  failures.push(text);
}

export function check(is, otherwise) {
  if (!is) throw new Error(typeof otherwise === "function" ? otherwise() : otherwise);
}

export function same(found, wanted, what) {
  const [a, b] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (a !== b) throw new Error(`${what}: ${a} instead of ${b}`);
}

/** Lists what failed. True if nothing did. */
export function summary() {
  for (const failure of unsteady) console.error(`\n~ at first, beside other walks: ${failure}`);
  for (const failure of failures) console.error(`\n✗ ${failure}`);
  if (failures.length > 0) console.error(`\n${failures.length} failed`);
  return failures.length === 0;
}
