try {
  const chosen = localStorage.getItem('colour-scheme');
  if (chosen === 'light' || chosen === 'dark') {
    document.documentElement.setAttribute('theme', chosen);
  }
} catch {
  // A browser that refuses storage gets the system's scheme.
}
