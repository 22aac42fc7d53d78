package org.campaignmaterials.accounts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The scope that a key needs to change something by these calls, beside the role that its person
 * needs. To read, {@link ApiScope#READ} will do. Calls without it change nothing for a key.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface NeedsScope {
  ApiScope value();
}
