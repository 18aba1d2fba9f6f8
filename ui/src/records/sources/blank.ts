/** A text that is not written in either language yet. */

import type { Text } from "../../lib/types";

export const blank = (): Text => ({ en: "", cy: "" });
