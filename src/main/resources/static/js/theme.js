// Light or dark, before anything is painted: as the reader chose, else as the system does.

(() => {
  const KEY = 'policygraph.theme';
  const system = matchMedia('(prefers-color-scheme: dark)');
  const chosen = () => {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  };
  const show = () => {
    document.documentElement.dataset.theme = chosen() ?? (system.matches ? 'dark' : 'light');
    dispatchEvent(new Event('policygraph-theme'));
  };
  system.addEventListener('change', show);
  addEventListener('policygraph-theme-switch', () => {
    const next = document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark';
    try {
      localStorage.setItem(KEY, next);
    } catch {
      // Not kept beyond this page where storage is shut.
    }
    document.documentElement.dataset.theme = next;
    dispatchEvent(new Event('policygraph-theme'));
  });
  show();
})();
