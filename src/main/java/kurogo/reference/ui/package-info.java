/** 参考データ: files of published results looked at, kept and withdrawn. */
@NullMarked
package kurogo.reference.ui;

import org.jspecify.annotations.NullMarked;
