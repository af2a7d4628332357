<?php
// The README's question in PHP, by FFI, which reads the header once cc has read it:
// cc -E -P -std=c99 -I "$ECHEANCE/include" "$ECHEANCE/include/echeance.h" > echeance.i
// Numbers that are macros come from echeance-abi.json.

$folder = getenv('ECHEANCE');
$library = FFI::cdef(file_get_contents('echeance.i'), "$folder/lib/libecheance.so.1");
$abi = json_decode(file_get_contents("$folder/share/doc/echeance/echeance-abi.json"), true);
$number = array_column($abi['constants'], 'value', 'name');

$facts = $library->new('echeance_exam_transfer_facts');
$facts->exam_passed_on = 20241121;
$facts->affiliated_at_expiry = $number['ECHEANCE_NO'];
$answer = $library->new('echeance_exam_transfer_answer');
$status = $library->echeance_exam_transfer(20261121, FFI::addr($facts), null, FFI::addr($answer));
if ($status !== $number['ECHEANCE_STATUS_OK']) {
    exit("status $status\n");
}
echo match ($answer->outcome) {
    $number['ECHEANCE_EXAM_TRANSFER_ELIGIBLE'] => "eligible\n",
    $number['ECHEANCE_EXAM_TRANSFER_NOT_ELIGIBLE'] => "not-eligible\n",
    default => "undetermined\n", // an unknown fact could change it
};
for ($place = 0; $place < $answer->reason_count; $place++) {
    echo "reason {$answer->reasons[$place]}\n";
}
