// What tests do inside the page: functions that cross to the browser as they are.

/** An export that takes a while: five gigabytes of JSON Lines, without as much memory. */
export const endless = () => {
  const record =
    '{"time":"2026-03-02T08:00:03Z","operationName":"update","category":"D2CTwinOperations"}\n';
  const piece = new Blob([record.repeat(100_000)]);
  const files = new DataTransfer();
  files.items.add(
    new File(
      Array.from({ length: 600 }, () => piece),
      "endless.json",
    ),
  );
  const input = /** @type {HTMLInputElement} */ (document.getElementById("files"));
  input.files = files.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
};

/** Attempts to leave the page, each of which its policy must stop. @param {string} origin */
export const attempts = async (origin) => {
  /** @param {() => unknown} attempt */
  const outcome = async (attempt) => {
    try {
      await attempt();
      return "allowed";
    } catch {
      return "stopped";
    }
  };
  return {
    fetch: await outcome(() => fetch(`${origin}/fetch`, { mode: "no-cors" })),
    image: await outcome(() => {
      const image = new Image();
      image.src = `${origin}/image`;
      return image.decode();
    }),
    worker: await outcome(
      () =>
        new Promise((_, reject) => {
          new Worker(`${origin}/worker.js`).onerror = reject;
        }),
    ),
    beacon: await outcome(() => {
      // It says no more than that it was taken in: the host knows better.
      navigator.sendBeacon(`${origin}/beacon`);
      throw new Error();
    }),
    form: await outcome(() => {
      const form = document.createElement("form");
      form.method = "post";
      form.action = `${origin}/form`;
      document.body.append(form);
      form.submit();
      throw new Error();
    }),
    frame: await outcome(() => {
      const frame = document.createElement("iframe");
      frame.src = `${origin}/frame`;
      document.body.append(frame);
      throw new Error();
    }),
    markup: await outcome(() => {
      // Where the browser knows Trusted Types, text does not become markup.
      if (!globalThis.trustedTypes) throw new Error();
      document.createElement("div").innerHTML = "<b>x</b>";
    }),
  };
};
