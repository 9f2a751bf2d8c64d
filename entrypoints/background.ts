import { defineBackground } from "wxt/utils/define-background";
import { listen } from "../components/background/listen.ts";

export default defineBackground({ type: "module", main: () => listen() });
