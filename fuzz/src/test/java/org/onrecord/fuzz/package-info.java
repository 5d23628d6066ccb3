/** Fuzz tests: inputs that a program makes up, guided by what code they reach, against all that takes input from outside. */
@NullMarked
package org.onrecord.fuzz;

import org.jspecify.annotations.NullMarked;
