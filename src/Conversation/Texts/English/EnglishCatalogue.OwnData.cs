namespace CommunityBot.Conversation.Texts.English;

public sealed partial class EnglishCatalogue
{
    public override string MyDataPurpose => "see everything that is kept about you";

    public override string MyDataLink(TimeOnly until) =>
        $"This page shows everything that is kept about you. It opens until {Time(until)} and is for you alone, so please do not pass it on:";

    public override string OpenMyData => "See my data";

    public override string NoOwnAddress =>
        "Your data is shown on a web page, and the server has no address of its own yet. Please try again once the administrator has set PublicBaseUrl "
            + "to an https address.";

    public override string OnlyOwnData => "Everybody sees their own data only, and I cannot show you anybody else's. For yours, type “my data”.";
}
