package org.campaignmaterials.recall;

import java.util.List;
import java.util.Optional;
import org.campaignmaterials.web.TypedForm;

/**
 * What a recall of an edition would do, before anybody presses its button.
 *
 * @param orders that hold it or wait for it
 * @param instead what could be sent in its place
 * @param mayWork whether the reader may begin it; an auditor only reads
 */
public record NewRecallView(
    TypedForm form,
    MaterialName material,
    String status,
    int onHand,
    int promised,
    int orders,
    Optional<MaterialName> instead,
    List<TypedForm.Option> reasons,
    boolean mayWork) {}
