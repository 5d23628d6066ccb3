/* A little on top of pages that work without it. Each module looks for what it serves, and does nothing where it is not. */
import "./article.js";
import "./search.js";
import "./network.js";
import "./add.js";
