using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CommunityBot.Accounts;
using CommunityBot.Messages;

namespace CommunityBot.Stores.Kept;

/// <summary>What is stored as JSON: open questions and the bodies of messages. Chinese stays readable in the file.</summary>
[JsonSerializable(typeof(Reply))]
[JsonSerializable(typeof(OpenQuestion))]
public sealed partial class StoreJson : JsonSerializerContext
{
    public static StoreJson Readable { get; } = new(new JsonSerializerOptions
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        IgnoreReadOnlyProperties = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
