import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  clearScreen: false,
  // WebKitGTK of Debian 12, WebView2 and the WKWebView of macOS 13.
  build: { target: ["safari16", "chrome120"], sourcemap: false },
  server: { host: "127.0.0.1", port: 1420, strictPort: true, fs: { allow: [".."] } },
  test: {
    // A machine that is busy with other things is no reason to fail.
    testTimeout: 120_000, environment: "jsdom", include: ["src/**/*.test.ts"], css: { include: [/look\.css/] } },
});
