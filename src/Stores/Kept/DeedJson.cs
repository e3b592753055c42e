using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CommunityBot.Deeds;

namespace CommunityBot.Stores.Kept;

/// <summary>How deeds are stored. Unlike in <see cref="StoreJson"/> what is false or nothing is written too: settings are not so by default.</summary>
[JsonSerializable(typeof(Deed))]
public sealed partial class DeedJson : JsonSerializerContext
{
    public static DeedJson Kept { get; } = new(new JsonSerializerOptions
    {
        IgnoreReadOnlyProperties = true,
        Converters = { new ProgrammeIdConverter() },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
