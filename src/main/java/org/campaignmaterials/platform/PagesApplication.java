package org.campaignmaterials.platform;

import jakarta.mvc.form.FormMethodOverwriter;
import jakarta.mvc.security.Csrf;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.campaignmaterials.accounts.AccountPages;
import org.campaignmaterials.accounts.ForgottenPasswordPages;
import org.campaignmaterials.accounts.InvitationPages;
import org.campaignmaterials.accounts.KeyPages;
import org.campaignmaterials.accounts.OwnPasswordPages;
import org.campaignmaterials.accounts.OwnSecondFactorPages;
import org.campaignmaterials.accounts.ProviderSignInPages;
import org.campaignmaterials.accounts.RoleGuard;
import org.campaignmaterials.accounts.SecondFactorPages;
import org.campaignmaterials.accounts.SetupPages;
import org.campaignmaterials.accounts.SignInPages;
import org.campaignmaterials.accounts.StaffAccountPages;
import org.campaignmaterials.accounts.StaffKeyPages;
import org.campaignmaterials.accounts.TermPages;
import org.campaignmaterials.audit.AuditPages;
import org.campaignmaterials.coalition.ActivityPages;
import org.campaignmaterials.coalition.CampaignCoalitionPages;
import org.campaignmaterials.coalition.ClaimPages;
import org.campaignmaterials.coalition.CoalitionPages;
import org.campaignmaterials.coalition.CoalitionPaperPages;
import org.campaignmaterials.coalition.ItemPages;
import org.campaignmaterials.coalition.MeetingPages;
import org.campaignmaterials.coalition.MemberPages;
import org.campaignmaterials.coalition.MembershipPages;
import org.campaignmaterials.coalition.MyCoalitionPages;
import org.campaignmaterials.coalition.OfficePages;
import org.campaignmaterials.coalition.StatementPages;
import org.campaignmaterials.distribution.CoalitionOrderPages;
import org.campaignmaterials.distribution.CreditedPages;
import org.campaignmaterials.distribution.DistributionReconciliationPages;
import org.campaignmaterials.distribution.EventPages;
import org.campaignmaterials.distribution.HandOutPages;
import org.campaignmaterials.distribution.MaterialsPages;
import org.campaignmaterials.distribution.PlacePages;
import org.campaignmaterials.distribution.ReceiptPages;
import org.campaignmaterials.distribution.TallyPages;
import org.campaignmaterials.files.FilePages;
import org.campaignmaterials.followup.FollowUpFigurePages;
import org.campaignmaterials.followup.FollowUpPages;
import org.campaignmaterials.hotline.HotlinePages;
import org.campaignmaterials.jobs.JobPages;
import org.campaignmaterials.localversion.CampaignLocalVersionPages;
import org.campaignmaterials.localversion.LocalVersionPages;
import org.campaignmaterials.mail.ExamplePages;
import org.campaignmaterials.mail.LetterPages;
import org.campaignmaterials.ordering.OrderPages;
import org.campaignmaterials.ordering.ReviewPages;
import org.campaignmaterials.ordering.StaffOrderPages;
import org.campaignmaterials.publishing.MadeDocumentPages;
import org.campaignmaterials.recall.CampaignRecallPages;
import org.campaignmaterials.recall.ChangeRecallPages;
import org.campaignmaterials.recall.CoalitionRecallListPages;
import org.campaignmaterials.recall.CoalitionRecallPages;
import org.campaignmaterials.recall.RecallAnswerPages;
import org.campaignmaterials.recall.WarehouseRecallPages;
import org.campaignmaterials.scorecard.HomePages;
import org.campaignmaterials.scorecard.OverviewPages;
import org.campaignmaterials.scorecard.ReportPages;
import org.campaignmaterials.scorecard.ScorecardPages;
import org.campaignmaterials.stock.ReconciliationPages;
import org.campaignmaterials.stock.StockPages;
import org.campaignmaterials.storefront.CampaignPages;
import org.campaignmaterials.storefront.CheckPages;
import org.campaignmaterials.storefront.CoverPages;
import org.campaignmaterials.storefront.DocumentPages;
import org.campaignmaterials.storefront.FeedPages;
import org.campaignmaterials.storefront.HelpPages;
import org.campaignmaterials.storefront.LeavingPages;
import org.campaignmaterials.storefront.PageReviewPages;
import org.campaignmaterials.storefront.StorefrontPages;
import org.campaignmaterials.storefront.TellMePages;
import org.campaignmaterials.upkeep.UpkeepPages;
import org.campaignmaterials.warehouse.BinPages;
import org.campaignmaterials.warehouse.PaperPages;
import org.campaignmaterials.warehouse.ParcelPages;
import org.campaignmaterials.warehouse.PickListPages;
import org.campaignmaterials.warehouse.WarehousePages;
import org.campaignmaterials.web.ForgeryFilter;
import org.campaignmaterials.web.FormFilter;
import org.campaignmaterials.web.LanguageFilter;
import org.campaignmaterials.web.NewsFilter;
import org.campaignmaterials.web.PageErrors;
import org.campaignmaterials.web.RateFilter;

/**
 * Everything that answers with a page. The classes are named one by one because two JAX-RS
 * applications in one archive would otherwise each answer for the other.
 */
@ApplicationPath("/")
public class PagesApplication extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        // What stands before and behind every page.
        LanguageFilter.class,
        FormFilter.class,
        ForgeryFilter.class,
        NewsFilter.class,
        RoleGuard.class,
        RateFilter.class,
        PageErrors.class,
        // The pages.
        StorefrontPages.class,
        TellMePages.class,
        CheckPages.class,
        CoverPages.class,
        DocumentPages.class,
        FeedPages.class,
        CampaignPages.class,
        HelpPages.class,
        LeavingPages.class,
        PageReviewPages.class,
        MadeDocumentPages.class,
        LocalVersionPages.class,
        CampaignLocalVersionPages.class,
        SignInPages.class,
        SetupPages.class,
        TermPages.class,
        InvitationPages.class,
        ProviderSignInPages.class,
        KeyPages.class,
        StaffKeyPages.class,
        ForgottenPasswordPages.class,
        SecondFactorPages.class,
        OwnPasswordPages.class,
        OwnSecondFactorPages.class,
        AccountPages.class,
        StaffAccountPages.class,
        AuditPages.class,
        FilePages.class,
        HotlinePages.class,
        JobPages.class,
        LetterPages.class,
        ExamplePages.class,
        OrderPages.class,
        ReviewPages.class,
        StaffOrderPages.class,
        CoalitionPages.class,
        ActivityPages.class,
        CampaignCoalitionPages.class,
        ClaimPages.class,
        CoalitionPaperPages.class,
        ItemPages.class,
        MeetingPages.class,
        MemberPages.class,
        MembershipPages.class,
        MyCoalitionPages.class,
        OfficePages.class,
        StatementPages.class,
        CoalitionOrderPages.class,
        CreditedPages.class,
        DistributionReconciliationPages.class,
        EventPages.class,
        HandOutPages.class,
        MaterialsPages.class,
        PlacePages.class,
        ReceiptPages.class,
        TallyPages.class,
        StockPages.class,
        ReconciliationPages.class,
        WarehousePages.class,
        PickListPages.class,
        ParcelPages.class,
        PaperPages.class,
        HomePages.class,
        OverviewPages.class,
        ScorecardPages.class,
        UpkeepPages.class,
        BinPages.class,
        ReportPages.class,
        CampaignRecallPages.class,
        ChangeRecallPages.class,
        CoalitionRecallListPages.class,
        CoalitionRecallPages.class,
        RecallAnswerPages.class,
        WarehouseRecallPages.class,
        FollowUpPages.class,
        FollowUpFigurePages.class);
  }

  /**
   * Krazo's own protection would open a session for every reader; ours is a filter in web. A form
   * field that makes another method of a POST has no use here. The server's list of all addresses
   * is nobody's business.
   */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        Csrf.CSRF_PROTECTION,
        Csrf.CsrfOptions.OFF,
        FormMethodOverwriter.FORM_METHOD_OVERWRITE,
        FormMethodOverwriter.Options.DISABLED,
        "jersey.config.server.wadl.disableWadl",
        true);
  }
}
