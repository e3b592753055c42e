using CommunityBot.Conversation.Texts;
using CommunityBot.Conversation.Texts.Chinese;
using CommunityBot.Conversation.Texts.English;
using CommunityBot.Messages;

namespace CommunityBot.Conversation.Wording;

/// <summary>The catalogue of each language.</summary>
public static class Catalogues
{
    private static readonly ChineseCatalogue s_chinese = new();
    private static readonly EnglishCatalogue s_english = new();

    public static Catalogue In(Language language) => language == Language.English ? s_english : s_chinese;
}
