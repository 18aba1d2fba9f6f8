/** The export that is running, or the last one. */

class Exporting {
  running = $state(false);
}

export const exporting = new Exporting();
