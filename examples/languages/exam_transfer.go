// The README's question in Go, by cgo.
package main

// #cgo pkg-config: echeance
// #include <echeance/exam_transfer.h>
import "C"

import (
	"fmt"
	"os"
)

func main() {
	facts := C.echeance_exam_transfer_facts{
		exam_passed_on:       20241121,
		affiliated_at_expiry: C.ECHEANCE_NO,
	}
	var answer C.echeance_exam_transfer_answer
	status := C.echeance_exam_transfer(20261121, &facts, nil, &answer)
	if status != C.ECHEANCE_STATUS_OK {
		fmt.Fprintln(os.Stderr, "status", status) // echeance_exam_transfer_wrong_field says which field
		os.Exit(1)
	}
	switch answer.outcome {
	case C.ECHEANCE_EXAM_TRANSFER_ELIGIBLE:
		fmt.Println("eligible")
	case C.ECHEANCE_EXAM_TRANSFER_NOT_ELIGIBLE:
		fmt.Println("not-eligible")
	default:
		fmt.Println("undetermined") // an unknown fact could change it
	}
	for _, reason := range answer.reasons[:answer.reason_count] {
		fmt.Println("reason", reason)
	}
}
