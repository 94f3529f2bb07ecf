// No module: from a file a browser refuses modules, so the game itself cannot say that it will not come.
if (location.protocol === "file:") document.documentElement.dataset.opened = "file";
